@@
expression E;
@@
- debug_print(E);
