@@
parameter list ps;
@@
- old_name
+ new_name
  (ps) { ... }
