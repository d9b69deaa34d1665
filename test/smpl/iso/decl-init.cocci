@@
identifier x;
expression E;
@@
- x = get_current();
+ x = current_task();
