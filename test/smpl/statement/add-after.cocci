@@
expression E;
@@
  lock_init(E);
+ lock_name(E, "main");
