struct flags {
	unsigned int a:1;
	unsigned int on:1;
};
