struct dev {
	int a;
#ifdef CONFIG_SMP
	spinlock_old lock;
#endif
	int b;
};
