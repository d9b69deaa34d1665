@@
expression E;
@@
- begin(E);
+ start(E);
  ... when != pause(E)
      when != resume(E)
- end(E);
+ stop(E);
