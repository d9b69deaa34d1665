#spatch -D from=old_name -D to=new_name
@@
identifier virtual.from;
identifier virtual.to;
@@
- from
+ to
  (...)
