@@
expression e;
@@
  attach(e,
- ...
+ NULL
  )
