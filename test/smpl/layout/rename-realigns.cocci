@@
expression list es;
@@
- foo_setup(es)
+ foo_setup_with_flags(es)
