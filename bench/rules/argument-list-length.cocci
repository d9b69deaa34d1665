@@ expression list[n] es; expression e; identifier f =~ "^(dev_err|pr_err|pr_warn)$"; @@
- f(e, es)
+ log(n, e, es)
