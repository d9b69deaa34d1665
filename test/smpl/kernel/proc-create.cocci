@@ expression name, mode, parent, e; identifier f; @@
- e = create_proc_entry(name, mode, parent);
- if (e)
-	e->proc_fops = &f;
+ e = proc_create(name, mode, parent, &f);
