@r forall@
expression E1;
@@
- E1;
... when != return ...;
    when any
  break;
