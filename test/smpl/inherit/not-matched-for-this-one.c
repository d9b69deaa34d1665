struct ops one = {
	.read = my_read,
	.open = my_open,
};

struct ops two = {
	.open = my_open,
};
