@@
identifier s, f;
@@
struct s {
 ...
- unsigned f:1;
+ bool f:1;
 ...
};
