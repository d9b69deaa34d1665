@@
identifier s;
@@
struct s {
...
}
- __attribute__((packed))
+ __packed
;
