struct ops {
	int (*open)(struct file *);
	int (*close)(struct file *file);
	void (*go)(struct file *);
};
