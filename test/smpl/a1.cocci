@@
expression from, to, size;
identifier l1;
@@
- to = kmalloc(size, GFP_KERNEL);
- if (to == NULL)
-	return -ENOMEM;
- if (copy_from_user(to, from, size) != 0) {
-	kfree(to);
-	return -EFAULT;
- }
+ to = memdup_user(from, size);
+ if (IS_ERR(to))
+	return PTR_ERR(to);
