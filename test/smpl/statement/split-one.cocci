@@
expression E;
@@
- init_both(E);
+ init_first(E);
+ init_second(E);
