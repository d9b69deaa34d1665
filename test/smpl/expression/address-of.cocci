@@
expression E;
@@
- init_lock(&E)
+ lock_setup(E.name, &E)
