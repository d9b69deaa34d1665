@@
expression E;
@@
- list_del(E);
- INIT_LIST_HEAD(E);
+ list_del_init(E);
