@@
expression E;
@@
- begin(E);
+ start(E);
  ... when != \( pause(E) \| resume(E) \)
- end(E);
+ stop(E);
