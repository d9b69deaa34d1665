struct one {
	int a;
	struct list *l;
	struct list **m;
};
