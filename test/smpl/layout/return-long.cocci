@@
expression a, b;
@@
- check(a, b)
+ check_first_thing(a) && check_second_thing(b)
