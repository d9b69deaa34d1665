static int debug;
module_param(debug, int, 0644);
MODULE_LICENSE("GPL");
