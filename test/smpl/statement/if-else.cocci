@@
expression C, x;
@@
- if (C) x = 1; else x = 0;
+ x = !!(C);
