@@
@@
- old_table
+ new_table
