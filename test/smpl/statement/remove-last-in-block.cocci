@@
@@
- flush_all();
