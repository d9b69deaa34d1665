@@
identifier I =~ "^(old_a|
|old_b|
|old_c)";
@@
- I
+ new_name
