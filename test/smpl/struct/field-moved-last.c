struct foo {
	struct list_head node;
	int a;
	int b;
};
