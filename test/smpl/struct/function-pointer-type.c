struct ops {
	int a;
	int (*stop)(struct dev *);
};
