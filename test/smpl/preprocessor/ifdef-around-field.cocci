@@
identifier s;
@@
struct s {
 ...
+#ifdef CONFIG_PM
 int pm;
+#endif
 ...
};
