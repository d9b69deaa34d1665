@@
expression list es;
identifier f = {log_a, log_b};
@@
- f(es);
+ log(es);
