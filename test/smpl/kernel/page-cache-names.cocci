@@ expression p; @@
- page_cache_release(p)
+ put_page(p)

@@ @@
- PAGE_CACHE_SIZE
+ PAGE_SIZE

@@ expression e; @@
- e << (PAGE_CACHE_SHIFT - PAGE_SHIFT)
+ e
