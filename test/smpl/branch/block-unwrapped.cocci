@@
expression E;
@@
- {
prepare();
run(E);
- }
