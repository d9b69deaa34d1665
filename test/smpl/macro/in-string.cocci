@@
expression E;
@@
- log_it(E)
+ log_that(E)
