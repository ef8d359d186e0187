package org.lishenzhi.web;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Info;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The published description of the API. */
@Configuration(proxyBeanMethods = false)
class ApiDescription {

    @Bean
    OpenAPI courtApi() {
        return new OpenAPI()
                .info(new Info()
                        .title("立审执一体化办案 接口")
                        .version("1")
                        .description("金额为十进制字符串（元），日期为 ISO 8601；错误按 RFC 9457 答复，detail 为一句话的原因，errors 逐项说明。"));
    }
}
