struct widget { int size; };
struct gadget { int size; };
struct widget *get_widget(void);
struct gadget *get_gadget(void);
