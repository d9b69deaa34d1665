@@
identifier s;
@@
- struct s { };
