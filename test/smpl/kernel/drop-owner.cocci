@@
identifier d;
@@
struct platform_driver d = {
	.driver = {
-		.owner = THIS_MODULE,
	}
};
