@@
expression i;
@@
- table[i]
+ table_get(i)
