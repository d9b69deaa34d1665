@@
identifier s;
attribute name __packed;
@@
struct s { ... }
- __packed
;
