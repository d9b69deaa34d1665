@@
identifier x;
@@
- long long x;
+ s64 x;
