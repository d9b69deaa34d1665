@@
expression i;
@@
- table
+ table_get
  (i)
