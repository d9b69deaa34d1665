@@
expression a, b, c;
@@
- check3(a, b, c)
+ (check_one(a) && check_one(b) && check_one(c))
