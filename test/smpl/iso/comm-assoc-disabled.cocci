@disable comm_assoc@ statement S; @@
- if (foo() && ...) S
+ bar();
