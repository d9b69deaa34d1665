@@
expression E;
@@
- fail(E);
+ warn(E);
+ give_up(E);
