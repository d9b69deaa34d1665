@@
identifier x =~ "^ptr";
@@
- !x
+ is_null(x)
