@@
identifier x;
@@
struct s {
 ...
- unsigned x : 1;
+ bool x;
 ...
};
