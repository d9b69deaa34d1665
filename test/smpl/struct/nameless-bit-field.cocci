@@
@@
struct s {
 ...
- unsigned : 4;
 ...
};
