@@
@@
struct s {
 int n : 4;
- unsigned : 4;
+ unsigned pad : 4;
};
