@@ expression a; expression list es; @@
- dev_err(a, es)
+ log_device_error(a, current_context(), es)
