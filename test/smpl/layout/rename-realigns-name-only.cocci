@@
@@
- foo_setup
+ foo_setup_all
  (...)
