@@
@@
- #define LIMIT 10
+ #define LIMIT 20
