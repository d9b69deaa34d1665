static struct dev d = {
	name: "d",
};
